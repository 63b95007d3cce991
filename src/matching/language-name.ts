const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const FIRST_LETTERS = /(?<=^|[\s(-])\p{L}/gu;
const names = new Intl.DisplayNames("en-GB", { type: "language", fallback: "none" });

/**
 * "pl", "polish" and "Polish" are all "Polish": spreadsheets hold any of them. Only small letters are read as a tag,
 * so that Ga, which is spoken in Accra, is not taken for Irish.
 */
export function languageName(language: string): string {
  const said = language.normalize("NFKC").trim().replace(/\s+/g, " ");
  const named = TAG.test(said) ? names.of(said) : undefined;
  return named ?? said.toLocaleLowerCase("en-GB").replace(FIRST_LETTERS, (letter) => letter.toUpperCase());
}
