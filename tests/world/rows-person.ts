import { befriending, birth, cast, mentoring, stories, type Cast } from "./cast.ts";
import { idOf } from "./id-of.ts";
import type { Row } from "./row.ts";

const at = "2026-08-01T10:00:00Z";
const bytes = (...words: string[]): string => `\\x${Buffer.from(words.join("/")).toString("hex")}`;

/** What is kept about each person herself: how to reach her, what she agreed to, how she signs in. */
export const personRows = (): Row[] =>
  cast.flatMap((one) => [...reachRows(one), ...signInRows(one), ...supporterRows(one)]);

function reachRows(one: Cast): Row[] {
  const person_id = idOf(one.key);
  const base = { organisation_id: one.organisation, person_id };
  const as = rowsOf(one);
  if (one.role !== "parent")
    return [as("draft", { ...base, form: "world", typed: { words: "half written" } })];
  return [
    as("draft", { ...base, form: "world", typed: { words: "half written" } }),
    as("safe_contact", {
      ...base,
      id: idOf(one.key, "safe"),
      channels: "{email,text}",
      safe_word: "bluebell",
    }),
    as("access_needs", { ...base, language: "English" }),
    as("consent", {
      ...base,
      id: idOf(one.key, "consent"),
      programme_id: one.programme,
      purpose: "support",
      began_at: at,
      how: "she ticked it",
    }),
    as("view_log", {
      organisation_id: one.organisation,
      viewer_id: coordinatorOf(one),
      viewer_role: "coordinator",
      subject_person_id: person_id,
      page: "her record",
    }),
  ];
}

function signInRows(one: Cast): Row[] {
  const person_id = idOf(one.key);
  const base = { organisation_id: one.organisation, person_id };
  const as = rowsOf(one);
  return [
    as("session", {
      ...base,
      id: idOf(one.key, "session"),
      token_hash: bytes(one.key, "session"),
      role_period_id: idOf(one.key, "role"),
      began_at: at,
      seen_at: at,
      how: "link",
    }),
    as("sign_in_link", {
      ...base,
      token_hash: bytes(one.key, "link"),
      address_id: idOf(one.key, "address"),
      ends_at: at,
    }),
    as("password", { ...base, hash: "a hash" }),
    as("totp", { ...base, secret_sealed: "sealed" }),
    as("passkey", { ...base, id: `key-of-${one.key}`, public_key: bytes(one.key), name: "her phone" }),
    as("oidc_identity", { ...base, issuer: "https://id.example", subject: one.key }),
    as("sign_in_state", { ...base, id: idOf(one.key, "state"), kind: "passkey", secret: {}, ends_at: at }),
    as("form_key", { ...base, key: idOf(one.key, "form"), answer_location: "/" }),
  ];
}

function supporterRows(one: Cast): Row[] {
  if (one.role !== "supporter") return [];
  const base = { organisation_id: one.organisation, person_id: idOf(one.key) };
  const as = rowsOf(one);
  const experience = [
    { attribute: "pregnancyLoss", theirs: [], words: "I lost a baby too.", sharing: "suggestion" },
  ];
  return [
    as("supporter", {
      ...base,
      programme_id: one.programme,
      outcode: "HB1",
      experience: JSON.stringify(experience),
      hello: "Hello from a mum of two.",
    }),
    as("readiness", {
      ...base,
      id: idOf(one.key, "readiness"),
      programme_id: one.programme,
      kind: "training",
      from_on: "2026-01-10",
      seen_by: "The coordinator",
      recorded_at: at,
      recorded_by: coordinatorOf(one),
    }),
    as("leave", { ...base, id: idOf(one.key, "leave"), from_on: "2027-01-01", asked_at: at }),
  ];
}

const rowsOf =
  (one: Cast) =>
  (table: string, row: Row["row"]): Row => ({ table, whose: one.name.split(" ")[0] ?? "", row });

const coordinators: Record<string, string> = {
  [befriending]: idOf("cora"),
  [birth]: idOf("cleo"),
  [mentoring]: idOf("cy"),
};
const coordinatorOf = (one: Cast): string => coordinators[one.programme ?? ""] ?? stories[0]!.coordinator;
