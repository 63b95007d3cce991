import { startSentence } from "../../words/naming.ts";
import { quote } from "./cell.ts";
import type { CellReading } from "./cell.ts";
import { saysNothing } from "./missing.ts";
import { readYesNo } from "./read-yes-no.ts";

/** The language somebody speaks, spelt as a language is: "polish" is Polish, "Eng" English. */
export function readLanguageCell(text: string): CellReading<string> {
  const nothing = saysNothing(text);
  if (nothing)
    return {
      value: null,
      notes: nothing === "loudly" ? [`Language: ${quote(text)} was read as not known yet.`] : [],
    };
  const line = text.replace(/\s+/g, " ").slice(0, 80);
  const said = line === line.toUpperCase() ? line.toLowerCase() : line;
  return { value: startSentence(said.replace(/\beng\b\.?/i, "English")) };
}

/** Whether an interpreter is needed; a language named here means yes, and is the language when no other is given. */
export function readInterpreterCell(text: string): CellReading<boolean> & { language?: string } {
  if (/^(none|nil|n\/?a|-+|not needed|not required)$/i.test(text)) return { value: false };
  if (saysNothing(text))
    return { value: null, notes: [`Interpreter: ${quote(text)} was read as not known yet.`] };
  const yes = readYesNo(text);
  const rest = text
    .replace(/^(y|yes)\b[\s,:-]*/i, "")
    .replace(/\b(interpreter|needed|required|please)\b/gi, "")
    .trim();
  if (yes === false) return { value: false, keep: text.length > 3 ? [`Interpreter: ${text}`] : [] };
  if (/^\p{L}{4,}$/u.test(rest)) return { value: true, language: readLanguageCell(rest).value ?? rest };
  return { value: yes, keep: rest ? [`Interpreter: ${text}`] : [] };
}
