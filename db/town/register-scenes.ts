import { harms } from "../../src/community/register/harms.ts";
import { recordShapes, type RecordKind } from "../../src/community/register/record.ts";
import { newId } from "../../src/platform/db/index.ts";
import type { Fields } from "./browser.ts";
import { mustGo, scene, type Scene, type Town } from "./scene.ts";

/**
 * What the Online Safety Act asks for, as far as a small charity has come with it: three records signed, the one about
 * children waiting for the trustees, most measures said, and some still to be thought about.
 */
export function registerScenes(): Scene[] {
  return [
    scene(43, "14:00", async (town) => {
      await writes(town, "scope", {
        answer: "in",
        why: "We are a charity, and members read what others write.",
        lawyer: "Nobody yet. To be checked before we open a third space.",
      });
      await signs(town, "scope");
      await writes(town, "accountable", {
        name: "Sue Lindqvist",
        role: "who looks after how Harbrook works",
        "reports-to": "The trustees",
        "responsible-for": "That risks are assessed, measures kept, and complaints answered in time.",
        contact: "write to Harbrook, Mill Lane, Harbrook",
      });
      await signs(town, "accountable");
    }),
    scene(42, "10:30", async (town) => {
      await writes(town, "risk", risk());
      await signs(town, "risk");
    }),
    scene(30, "09:15", async (town) => {
      for (const [code, state, how] of measured) await says(town, code, state, how);
    }),
    scene(3, "15:45", (town) =>
      writes(town, "children", {
        answer: "no",
        evidence: "A midwife or health visitor refers everybody and gives her date of birth.",
        why: "Nobody joins without a referral. Parents under 18 are supported one to one, and not online.",
        "completed-by": "Sue Lindqvist, with Kim Osborne",
      }),
    ),
  ];
}

/** What is likelier here than elsewhere, and why; the rest is next to nothing where nobody can send a picture or a message. */
const likelier: Readonly<Record<string, [string, string]>> = {
  harassment: [
    "medium",
    "Members live near each other, and a former partner may look for one. Handles, no private messages, hidden names, and a person reads every report.",
  ],
  coercion: [
    "medium",
    "Whoever controls somebody may read over her shoulder. Safe contact, neutral messages, and one press leaves the page.",
  ],
  suicide: [
    "medium",
    "Members may be very low. Every post is read by the rules, what is red reaches whoever is on call, and help now is on each page.",
  ],
  "self-harm": [
    "low",
    "It may be spoken of, and seldom encouraged. Such words are red or amber, and a supporter answers.",
  ],
  fraud: ["low", "Selling is against the sixth house rule, and everybody is referred by a professional."],
  hate: [
    "low",
    "Small closed spaces, with a supporter every evening. Racism is a reason of its own to report.",
  ],
};

function risk(): Fields {
  const fields: Record<string, string> = {
    service: "The online spaces of Harbrook: mums, dads, and small groups",
    "completed-by": "Sue Lindqvist and Kim Osborne",
    responsible: "Sue Lindqvist",
    profiles:
      "Users may be vulnerable; posts without a name; closed groups; no private messages; no pictures. Read on the day it was written.",
    factors:
      "Safer: a referral before anybody joins, supporters on a rota, nothing public. Riskier: people at a hard time of their lives, and hidden names.",
  };
  for (const [key] of harms) {
    const [level, why] = likelier[key] ?? [
      "negligible",
      "Closed, small, words only, and everybody is referred by a professional.",
    ];
    fields[`${key}-risk`] = level;
    fields[`${key}-why`] = why;
  }
  return fields;
}

const product = "Alongside does this by itself. Sue looks at it each quarter.";
const measured: readonly [code: string, state: string, how: string][] = [
  ["A2", "product", "Sue, named to the trustees in writing."],
  ["A3", "ours", "It is part of each job description; the trustees agreed them in spring."],
  ["A5", "product", "Sue and Kim read the reports by reason on the first Monday of each month."],
  ["A6", "ours", "Everybody signs the code of conduct before she supports anybody."],
  ["A7", "ours", "Two hours of moderation training before the first shift, and a refresher each year."],
  ["C1", "product", product],
  ["C2", "product", product],
  ["C3", "planned", "Kim writes two pages with examples by the end of next month."],
  ["C4", "product", product],
  ["C6", "product", product],
  ["D1", "product", product],
  ["D2", "product", product],
  ["D7", "product", product],
  ["G1", "product", product],
];

async function writes(town: Town, kind: RecordKind, content: Fields): Promise<void> {
  const sue = await town.as("sue", "administrator");
  const unsaid = recordShapes[kind].fields.filter(({ name }) => !(name in content));
  if (unsaid.length > 0)
    throw new Error(`${kind}: ${unsaid.map(({ name }) => name).join(", ")} is not said.`);
  mustGo(await sue.post(`/online-safety/records/${kind}`, { id: newId(), ...content }), `writing ${kind}`);
}

async function signs(town: Town, kind: RecordKind): Promise<void> {
  const sue = await town.as("sue", "administrator");
  const signature = { version: "1", approver: "The trustees of Harbrook" };
  mustGo(await sue.post(`/online-safety/records/${kind}/signature`, signature), `signing ${kind}`);
}

async function says(town: Town, code: string, state: string, how: string): Promise<void> {
  const sue = await town.as("sue", "administrator");
  const said = { id: newId(), state, how, alternatives: "" };
  mustGo(await sue.post(`/online-safety/measures/${code}`, said), `measure ${code}`);
}
