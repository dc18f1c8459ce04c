export { signIn } from './sign-in.js';
export { signOut } from './sign-out.js';
export { session } from './session.js';
export { letDeviceIn } from './let-device-in.js';
export { forgetPassword } from './forget-password.js';
export { choosePassword } from './choose-password.js';
