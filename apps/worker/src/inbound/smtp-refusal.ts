/** An SMTP answer other than yes, with its enhanced status code. */
export interface SmtpRefusal extends Error {
  readonly responseCode: number;
}

/** Every answer that mail which comes in can get, but yes. */
export const refusals = {
  unknown: () => refusal(550, '5.1.1 There is nobody at this address'),
  nobody: () => refusal(550, '5.7.1 This address takes no such mail'),
  unreadable: () => refusal(554, '5.6.0 This message could not be read; write it again in your mail program'),
  tooLarge: () => refusal(552, '5.3.4 The message is too large'),
  later: () => refusal(451, '4.3.0 Please try again later'),
};

function refusal(responseCode: number, message: string): SmtpRefusal {
  return Object.assign(new Error(message), { responseCode });
}
