import type { CellReading } from "./cell.ts";
import { saysNothing } from "./missing.ts";
import { nameCase } from "./name-case.ts";

export type Referrer = { name: string | null; role: string | null; team: string | null; self: boolean };

const SELF =
  /^(self|self[- ]?ref(erral|erred|d)?|herself|himself|mum|own|walk[- ]?in|facebook|website|word of mouth)$/i;
const ROLES: [RegExp, string][] = [
  [/\b(continuity of care midwife|coc mw|coc)\b/i, "Continuity of care midwife"],
  [/\b(community midwife|cmw|comm mw)\b/i, "Community midwife"],
  [/\b(specialist midwife|perinatal mh midwife)\b/i, "Specialist midwife"],
  [/\b(midwife|mw|m\/w|m'wife)\b/i, "Midwife"],
  [/\b(health visitor|hv|h\/v)\b/i, "Health visitor"],
  [/\b(family nurse|fnp)\b/i, "Family nurse"],
  [/\b(social worker|sw|s\/w)\b/i, "Social worker"],
  [/\b(gp|doctor|dr)\b/i, "GP"],
  [/\b(perinatal( team)?|pnmh)\b/i, "Perinatal mental health team"],
];

/** Who referred, from "Jane Dow (CMW, Juno Team)", "HV - Sam Roe" or "self" (`A2`: professional, role and team). */
export function readReferrerCell(text: string): CellReading<Referrer> {
  if (saysNothing(text)) return { value: null };
  if (SELF.test(text)) return { value: { name: null, role: null, team: null, self: true } };
  const parts = text.split(/\s*(?:[(),;\n@]|\s[-–]\s)\s*/).filter(Boolean);
  const team =
    parts.find((part) => /\b(team|hospital|surgery|centre|clinic|practice|hub|ward)\b/i.test(part)) ?? null;
  const others = parts.filter((part) => part !== team);
  const role = roleIn(others.join(", "));
  const name = others.map(withoutRole).filter(Boolean).join(", ");
  return { value: { name: name ? nameCase(name) : null, role, team, self: false } };
}

function roleIn(text: string): string | null {
  return ROLES.find(([way]) => way.test(text))?.[1] ?? null;
}

function withoutRole(part: string): string {
  // "Dr Patel" keeps the title people know them by
  return ROLES.slice(0, 7)
    .reduce((left, [way]) => left.replace(new RegExp(way, "gi"), ""), part)
    .replace(/^[\s/:-]+|[\s/:-]+$/g, "")
    .replace(/^(gp|perinatal team)$/i, "");
}
