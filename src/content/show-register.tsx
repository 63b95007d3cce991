import { namesOf } from "../people/index.ts";
import { one, page, type Answer, type Asked } from "../platform/web/index.ts";
import { isStaff } from "../words/roles.ts";
import { plural } from "../words/lists.ts";
import { notAccepted } from "./acceptance.ts";
import type { Contents } from "./content.ts";
import { sayKind } from "./kinds.ts";
import { ContentPage, type ContentRow, type ContentView } from "./pages/content-page.tsx";
import { reachContent, standsUnder } from "./reach.ts";
import { acceptanceOf, readRegister, type Entry } from "./register.ts";
import { sayStanding } from "./say-standing.ts";
import type { Standing } from "./sign-off.ts";
import { listAcceptances } from "./store.ts";

const groups: readonly { id: string; title: string; state: Standing["state"]; none: string }[] = [
  { id: "ran-out", title: "The check ran out", state: "run out", none: "Nothing has run out." },
  { id: "unsigned", title: "Not yet checked", state: "unsigned", none: "Everything here has been checked." },
  {
    id: "soon",
    title: "To be checked again within 30 days",
    state: "due soon",
    none: "Nothing is due soon.",
  },
  { id: "signed", title: "Signed", state: "signed", none: "Nothing is signed yet." },
];

const done: Record<string, string> = {
  accepted: "Written down, with your name and your reason.",
  nothing: "There was nothing left to accept.",
};

/** GET /content */
export const showRegister =
  (contents: Contents) =>
  async (asked: Asked): Promise<Answer> => {
    const { signer, signers } = await reachContent(asked);
    const { entries, signOffs } = await readRegister(asked, contents);
    const acceptances = isStaff(asked.actor.role) ? await listAcceptances(asked) : [];
    const names = await namesOf(
      asked,
      signers.map(({ personId }) => personId),
    );
    const row = (entry: Entry): ContentRow => {
      const accepted = entry.standing.state === "unsigned" ? acceptanceOf(entry, acceptances) : null;
      return {
        key: entry.content.key,
        name: entry.content.name,
        kind: sayKind[entry.content.kind],
        version: entry.version,
        standing: sayStanding(entry.standing),
        accepted: accepted ? `Accepted unsigned by ${accepted.nameTyped}` : null,
      };
    };
    const outstanding = notAccepted(
      entries.map(({ content }) => content),
      signOffs,
      acceptances,
      asked.today,
    ).length;
    const count = (state: Standing["state"]): number =>
      entries.filter(({ standing }) => standing.state === state).length;
    const view: ContentView = {
      groups: groups.map(({ state, ...group }) => ({
        ...group,
        rows: entries.filter(({ standing }) => standing.state === state).map(row),
      })),
      summary: `Of ${plural(entries.length, "text")}, ${count("signed") + count("due soon")} are signed today, ${count("unsigned")} not yet checked, and the check of ${count("run out")} ran out.`,
      signers: signers.map(({ id, personId, title }) => ({
        id,
        title,
        name: names.get(personId)?.name ?? "Somebody",
      })),
      acceptance: {
        outstanding,
        words:
          outstanding === 0
            ? "Every text is signed, or was accepted as it is by somebody who answers for it."
            : `${plural(outstanding, "text")} ${outstanding === 1 ? "is" : "are"} unsigned and nobody has accepted that. Before you go live, have them signed, or accept them by name.`,
      },
      isAdministrator: asked.actor.role === "administrator",
      maySign: signer !== null,
      done: done[one(asked.query, "done")] ?? null,
    };
    return page("Content and sign-off", <ContentPage {...view} />, standsUnder(asked));
  };
