const BETWEEN = /\s*(?:\s[&+]\s|&|\s(?:and|with|plus)\s|\/|\n|;)\s*/i;
const RELATION =
  /^(?:her |his |their )?(mum|mom|mother|dad|father|partner|husband|wife|sister|nan|gran|friend|carer|aunt|boyfriend|bf|oh|fob)\b:?\s*/i;

/**
 * The two people in a cell meant for one: "Aisha & Tom Khan" gives "Aisha Khan" and "Tom Khan", "Kelly / mum Jean"
 * gives "Kelly" and "Jean (mum)". Null when the cell holds one person.
 */
export function twoPeople(text: string): [string, string] | null {
  const parts = text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter(Boolean);
  const [first, second] = parts;
  if (!first || !second || parts.length > 2 || first.length < 2 || second.length < 2) return null;
  const relation = RELATION.exec(second)?.[1]?.toLowerCase();
  if (relation) {
    const called = second.replace(RELATION, "").trim();
    return [first, called ? `${called} (${relation})` : relation];
  }
  const family = second.split(" ").slice(1).join(" ");
  return first.includes(" ") || !family ? [first, second] : [`${first} ${family}`, second];
}
