import { namesOf, type Names } from "../../people/index.ts";
import type { Asked } from "../../platform/web/index.ts";
import { sayWhen } from "../../words/time.ts";
import type { Alert, Sent, ToldRow } from "./alert.ts";
import type { Because } from "./ladder.ts";
import { sayLevel } from "./level.ts";
import type { ChainView } from "./pages/chain.tsx";
import type { Pass } from "./pass.ts";
import { sayPost } from "./post.ts";
import { findAlert } from "./store/alert-store.ts";
import { listPasses } from "./store/pass-store.ts";
import { listTold } from "./store/told-store.ts";

/** The whole chain of one subject: for pages of whoever may see the subject; the caller has seen to that. */
export async function chainOf(asked: Asked, subjectKind: string, subjectId: string): Promise<Chain | null> {
  const found = await asked.asSystem(async () => {
    const alert = await findAlert(asked, subjectKind, subjectId);
    if (!alert) return null;
    const [told, passes] = [await listTold(asked, [alert.id]), await listPasses(asked, alert.id)];
    return { alert, told, passes };
  });
  if (!found) return null;
  const { alert, told, passes } = found;
  const names = await namesOf(asked, [
    ...told.map((row) => row.personId),
    ...passes.flatMap((each) => [each.fromPersonId, each.toPersonId]),
    alert.acknowledgedBy,
  ]);
  return { alert, passes, view: viewOf(found, names, asked.now) };
}

export type Chain = { alert: Alert; passes: readonly Pass[]; view: ChainView };

const because: Record<Because, string> = {
  raised: "",
  "not acknowledged": "because nobody had it yet",
  "not reached": "because nobody before could be reached",
  "on duty now": "because the turn began",
  again: "again, because nobody had it yet",
};

const nameIn = (names: Names, id: string | null): string => (id ? names.get(id)?.name : null) ?? "Somebody";

function viewOf(
  { alert, told, passes }: { alert: Alert; told: readonly ToldRow[]; passes: readonly Pass[] },
  names: Names,
  now: Date,
): ChainView {
  const lines = told.map((row) => ({
    key: row.id,
    at: row.at,
    who: nameIn(names, row.personId),
    words: [`was told as ${sayPost(row.post)}`, because[row.because]].filter(Boolean).join(", "),
    ways: row.callHer
      ? [{ words: `Not written to: ${row.callHer}`, good: false }]
      : row.sent.map((each) => sayWay(each, now)),
  }));
  const passed = passes.flatMap((pass) => [
    {
      key: pass.id,
      at: pass.offeredAt,
      who: nameIn(names, pass.fromPersonId),
      words: `asked ${nameIn(names, pass.toPersonId)} to take it`,
      ways: [],
    },
    ...(pass.answer
      ? [
          {
            key: `${pass.id} answer`,
            at: pass.answer.at,
            who: nameIn(names, pass.toPersonId),
            words: pass.answer.accepted ? "said “I have it”" : "said no",
            ways: [],
          },
        ]
      : []),
  ]);
  const has =
    alert.acknowledgedAt === null
      ? []
      : [
          {
            key: "has",
            at: alert.acknowledgedAt,
            who: nameIn(names, alert.acknowledgedBy),
            words: "said “I have it”",
            ways: [],
          },
        ];
  return {
    level: sayLevel(alert.level),
    lines: [...lines, ...has, ...passed]
      .toSorted((one, other) => one.at.getTime() - other.at.getTime())
      .map(({ at, ...line }) => ({ ...line, when: sayWhen(at, now) })),
    next:
      alert.nextAt && alert.nextAt > now ? `The next alert goes out ${sayWhen(alert.nextAt, now)}.` : null,
  };
}

function sayWay({ channel, state, at, why }: Sent, now: Date): { words: string; good: boolean } {
  const way = channel === "email" ? "E-mail" : "Text";
  const reason = why ? `: ${why}` : "";
  if (state === "sent") return { words: `${way} sent${at ? ` ${sayWhen(at, now)}` : ""}`, good: true };
  if (state === "not delivered") return { words: `${way} not delivered${reason}`, good: false };
  if (state === "withheld") return { words: `${way} not sent${reason}`, good: false };
  if (state === "cancelled") return { words: `${way} no longer needed`, good: true };
  return { words: `${way} on its way${reason}`, good: true };
}
