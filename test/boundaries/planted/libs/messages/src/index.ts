export const messagesRoom = 'messages';
