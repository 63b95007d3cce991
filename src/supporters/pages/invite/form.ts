import { one, type Typed } from "../../../platform/web/index.ts";
import type { Problems } from "../../../ui/index.ts";
import { readEmail } from "../../../words/email.ts";
import { readPersonName } from "../../../words/person-name.ts";
import { readPhone } from "../../../words/phone.ts";
import type { SupporterKind } from "../../supporter.ts";

export type Address = { kind: "email" | "phone"; value: string };
export type Invited = { name: string; address: Address; kind: SupporterKind };
export type InviteRead = { ok: true; invited: Invited } | { ok: false; problems: Problems };

/** A name, an e-mail address or mobile number, and whether she is paid. */
export function readInvite(typed: Typed): InviteRead {
  const problems: Record<string, string> = {};
  const name = readPersonName(one(typed, "name"), { noun: "name", required: true });
  if (!name.ok) problems["name"] = name.sentence;
  const text = one(typed, "address");
  const isEmail = text.includes("@");
  const reading = isEmail ? readEmail(text) : readPhone(text);
  if (text.trim() === "") problems["address"] = "Enter an email or mobile number";
  else if (!reading.ok) problems["address"] = reading.sentence;
  const kind: SupporterKind = one(typed, "kind") === "peer worker" ? "peer worker" : "volunteer";
  if (Object.keys(problems).length > 0 || !name.ok || !reading.ok) return { ok: false, problems };
  return {
    ok: true,
    invited: { name: name.value, address: { kind: isEmail ? "email" : "phone", value: reading.value }, kind },
  };
}
