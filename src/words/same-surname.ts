/** "Ann-Marie O’Neill" and "Sean ONeill" share theirs; a single name is nobody's surname. */
export function sameSurname(one: string, other: string): boolean {
  const [a, b] = [surname(one), surname(other)];
  return a !== null && a === b;
}

function surname(name: string): string | null {
  const words = name
    .normalize("NFD")
    .replace(/[^\p{Letter}\s-]/gu, "")
    .toLowerCase()
    .trim()
    .split(/\s+/);
  return words.length < 2 ? null : (words.at(-1) ?? null);
}
