import { cast, elsewhere, harbrook } from "./cast.ts";
import { idOf } from "./id-of.ts";
import type { Row } from "./row.ts";

const at = "2026-08-03T10:00:00Z";
const later = "2026-08-03T11:00:00Z";

type Told = { whose: string; parent: string; supporter: string; staff: string; admin: string };
const told: readonly Told[] = [
  { whose: "Ann", parent: "ann", supporter: "nell", staff: "cleo", admin: "ada" },
  { whose: "Cat", parent: "cat", supporter: "vera", staff: "cy", admin: "amos" },
];

/** Who must not see whom, who looked and should say why, and how it is safe to reach somebody when that changes. */
export const lookingRows = (): Row[] => told.flatMap(rowsOfOne);

function rowsOfOne({ whose, parent, supporter, staff, admin }: Told): Row[] {
  const organisation_id = cast.find(({ key }) => key === parent)?.organisation ?? harbrook;
  const isElsewhere = organisation_id === elsewhere;
  const as = (table: string, row: Row["row"]): Row => ({ table, whose, row: { organisation_id, ...row } });
  const person_id = idOf(parent);
  return [
    as("conflict", {
      id: idOf(whose, "conflict"),
      person_id: idOf(supporter),
      subject_id: person_id,
      kind: "neighbour",
      why: "They share a front gate.",
      found: "noticed",
      began_at: at,
      began_by: idOf(staff),
      // the other charity's is over, so that its small story stays whole
      ...(isElsewhere ? { ended_at: later, ended_by: idOf(admin), ended_why: "She has moved away." } : {}),
    }),
    as("safeguarding_view", {
      at,
      viewer_id: idOf(isElsewhere ? "cy" : "lena"),
      viewer_role: "safeguarding-lead",
      subject_person_id: person_id,
      page: "person",
    }),
    as("privacy_lead", {
      id: idOf(whose, "privacy lead"),
      person_id: idOf(admin),
      began_at: at,
      began_by: idOf(admin),
    }),
    as("unusual_look", {
      id: idOf(whose, "unusual look"),
      viewer_id: idOf(staff),
      viewer_role: "coordinator",
      subject_id: person_id,
      rule: "same-surname",
      looks: 2,
      first_at: at,
      last_at: at,
      due_at: later,
      state: "asked",
      asked_at: at,
      asked_by: idOf(admin),
      once_key: "world",
    }),
    as("looking_watched", { until_at: at }),
    {
      ...as("contact_stop", {
        id: idOf(whose, "stop"),
        person_id: isElsewhere ? person_id : idOf("dot"),
        ways: "{call}",
        heard: "herself",
        began_at: at,
        began_by: person_id,
      }),
      whose: isElsewhere ? whose : "Dot",
    },
    as("call_made", {
      id: idOf(whose, "call"),
      person_id,
      by_person_id: idOf(isElsewhere ? "cy" : "cora"),
      at,
      outside: "hours",
      why: "She asked to be called tonight.",
    }),
    as("calendar_feed", {
      id: idOf(whose, "feed"),
      person_id,
      token_hash: `\\x${Buffer.from(`${whose} feed`).toString("hex")}`,
      began_at: at,
    }),
    as("emergency_contact", {
      id: idOf(whose, "emergency"),
      person_id,
      name: "Her sister",
      relation: "sister",
      reach: "01632 960 555",
      agreed: "herself",
      began_at: at,
      began_by: person_id,
    }),
    as("emergency_opening", {
      id: idOf(whose, "opening"),
      person_id,
      opened_by: idOf(isElsewhere ? "cy" : "cora"),
      opened_role: "coordinator",
      at,
      ends_at: later,
      ended_at: later,
      why: "She fainted during a visit.",
    }),
  ];
}
