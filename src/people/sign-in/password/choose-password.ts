import { isCommonPassword } from "./common-passwords.ts";
import { passwordLongest } from "./hash.ts";

/** Characters. Length is what makes a password hard to guess; we ask for nothing else in it (NCSC, NIST SP 800-63B). */
export const passwordShortest = 12;

/** What is wrong with a chosen password, as a sentence that says the remedy; null when it will do. */
export function problemWithPassword(password: string, own: readonly string[]): string | null {
  const length = [...password].length;
  if (length === 0) return "Choose a password.";
  if (length < passwordShortest)
    return `Use ${passwordShortest} characters or more. Three words that do not belong together are good.`;
  if (length > passwordLongest) return `Use ${passwordLongest} characters or fewer.`;
  if (isCommonPassword(password))
    return "That is one of the first that somebody would guess. Choose three words that do not belong together.";
  const plain = password.toLowerCase();
  if (own.some((word) => word.length >= 4 && plain.includes(word.toLowerCase()) && length - word.length < 8))
    return "Leave your name and email address out of it. Choose three words that do not belong together.";
  return null;
}
