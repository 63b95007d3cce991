import { renderToStaticMarkup } from "react-dom/server";
import { proveFirst } from "../../people/index.ts";
import type { Answer, Asked } from "../../platform/web/index.ts";
import { at, sayDay } from "../../words/day.ts";
import { codeOf, monthAfter, monthBefore, monthOf, saysMonth } from "../moderation/counting/month.ts";
import { reasonCodes, sayReason } from "../moderation/reason.ts";
import { readClocks } from "../moderation/store/clock-store.ts";
import { countRates, type Rate } from "../moderation/store/rates-store.ts";
import { countSeals } from "./store/pack-store.ts";
import { measures } from "./measures.ts";
import { sayMeasureState } from "./measure-fields.ts";
import { PackFile } from "./pages/pack-file.tsx";
import { recordKinds, recordShapes } from "./record.ts";
import { termsNow } from "./show-terms.tsx";
import { measuresStanding, standingOf } from "./standing.ts";
import { listEntries } from "./store/entry-store.ts";

const proofMinutes = 15;
const monthsBack = 12;

/**
 * GET /online-safety/pack: everything the regulator may ask for in one file, once she has proved who she is: versions,
 * measures, terms, how complaints ended. Counts only; nothing anybody wrote in a space, and nobody's name but those who sign.
 */
export async function pack(asked: Asked): Promise<Answer> {
  const proof = proveFirst(asked, { minutes: proofMinutes, next: "/online-safety" });
  if (proof) return proof;
  const entries = await listEntries(asked);
  const { apply } = measuresStanding(entries);
  const clocks = await readClocks(asked);
  const months: { month: string; rows: Rate[] }[] = [];
  let month = monthOf(asked.today);
  for (let back = 0; back < monthsBack; back++) {
    const [from, until] = [at(month, "00:00"), at(monthAfter(month), "00:00")];
    const rows = await asked.asSystem(() => countRates(asked, from, until));
    if (rows.length > 0) months.push({ month: saysMonth(month), rows });
    month = monthBefore(month);
  }
  const markup = renderToStaticMarkup(
    <PackFile
      organisation={asked.organisation.name}
      on={sayDay(asked.today)}
      period={`${sayDay(monthAfter(month))} to ${sayDay(asked.today)}`}
      records={recordKinds.map((kind) => ({
        shape: recordShapes[kind],
        versions: entries.filter((each) => each.kind === kind),
      }))}
      measures={measures.map((measure) => {
        const said = standingOf(entries, "measure", measure.code).newest;
        return {
          measure,
          applies: apply.includes(measure),
          state: sayMeasureState(said?.content ?? null),
          how: said?.content["how"] ?? "",
          alternatives: said?.content["alternatives"] ?? "",
        };
      })}
      terms={await asked.asSystem(() => termsNow(asked))}
      clocks={reasonCodes.map((reason) => ({ reason: sayReason(reason), minutes: clocks[reason] }))}
      months={months}
      seals={await countSeals(asked)}
    />,
  );
  return {
    kind: "file",
    type: "text/html; charset=utf-8",
    filename: `online-safety-${codeOf(asked.today)}.html`,
    bytes: `<!doctype html>${markup}`,
  };
}
