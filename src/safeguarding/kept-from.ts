import { plainNameWords } from "../words/plain-name.ts";

/**
 * Who never learns of a concern: whoever it is about, and, where she was only named in words, everybody who works here
 * and may be meant by that name. Better to pass one lead too many over than to tell the one it is about (practice:
 * safeguarding ladder 8).
 */
export function keptFrom(
  aboutPersonId: string | null,
  aboutName: string | null,
  staff: readonly { id: string; name: string; called: string }[],
): string[] {
  const said = plainNameWords(aboutName ?? "");
  const meant = staff.filter(({ name, called }) =>
    [plainNameWords(name)[0], ...plainNameWords(called), plainNameWords(name).at(-1)].some(
      (word) => word !== undefined && word.length > 1 && said.includes(word),
    ),
  );
  return [...new Set([...(aboutPersonId ? [aboutPersonId] : []), ...meant.map(({ id }) => id)])];
}
