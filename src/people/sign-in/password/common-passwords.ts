/** What is tried first by whoever guesses; a word in it, a year or a row of keys makes no difference. */
const words = [
  "password",
  "passw0rd",
  "letmein",
  "welcome",
  "qwerty",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "iloveyou",
  "sunshine",
  "princess",
  "football",
  "liverpool",
  "arsenal",
  "chelsea",
  "monkey",
  "dragon",
  "superman",
  "charlie",
  "changeme",
  "administrator",
  "admin",
  "secret",
  "trustno",
  "abcdefghijkl",
  "alongside",
  "midwife",
  "maternity",
  "volunteer",
].sort((a, b) => b.length - a.length);
const rows =
  "01234567890123456789 09876543210987654321 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm";

/** Whether little is left of it once the words, years, repeats and rows of keys everybody uses are taken out. */
export function isCommonPassword(password: string): boolean {
  const plain = password.toLowerCase().replace(/[^a-z0-9]/g, "");
  if (plain.length > 0 && rows.includes(plain)) return true;
  const rest = words
    .reduce((left, word) => left.replaceAll(word, ""), plain)
    .replace(/(19|20)\d\d/g, "")
    .replace(/12345678?9?0?|1234?|321/g, "");
  return new Set(password).size < 5 || (rest.length < 4 && /^[\x20-\x7e]*$/.test(password));
}
