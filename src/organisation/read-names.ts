import { one, type Typed } from "../platform/web/index.ts";
import { NATIONS, type Nation } from "../words/nation.ts";
import { read, unreadable, type Reading } from "../words/reading.ts";
import { readLine } from "../words/text.ts";

export type Names = { name: string; plainName: string; nation: Nation; leaveUrl: string };
export type NamesReading = { ok: true; value: Names } | { ok: false; problems: Record<string, string> };

/** What the organisation is called, where it is, and where Leave leads. Refuses an unsafe or our own address. */
export function readNames(typed: Typed, ourHost: string): NamesReading {
  const problems: Record<string, string> = {};
  const name = readLine(one(typed, "name"), { noun: "name of the organisation", max: 80, required: true });
  if (!name.ok) problems["name"] = name.sentence;
  const plainName = readLine(one(typed, "plainName"), { noun: "plain name", max: 30, required: true });
  if (!plainName.ok) problems["plainName"] = plainName.sentence;
  const nation = NATIONS.find((each) => each === one(typed, "nation"));
  if (!nation) problems["nation"] = "Choose where you are: working days follow its bank holidays.";
  const leaveUrl = readLeaveUrl(one(typed, "leaveUrl"), ourHost);
  if (!leaveUrl.ok) problems["leaveUrl"] = leaveUrl.sentence;
  if (!name.ok || !plainName.ok || !nation || !leaveUrl.ok) return { ok: false, problems };
  return {
    ok: true,
    value: { name: name.value, plainName: plainName.value, nation, leaveUrl: leaveUrl.value },
  };
}

/**
 * Where Leave leads: a public https page that is not ours, so that whoever takes the phone sees something everyday.
 * Refuses addresses without https, with a user name in them, of a machine rather than a site, and our own.
 */
export function readLeaveUrl(typed: string, ourHost: string): Reading<string> {
  const text = typed.trim();
  const remedy =
    "Enter the whole address of an everyday page, beginning with https://, such as https://www.bbc.co.uk/weather.";
  if (text.length > 300 || !URL.canParse(text)) return unreadable(remedy);
  const { protocol, hostname, username, password, href } = new URL(text);
  if (
    protocol !== "https:" ||
    username !== "" ||
    password !== "" ||
    !/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(hostname)
  )
    return unreadable(remedy);
  if (hostname === ourHost)
    return unreadable(
      "Leave must not lead back here. Enter an everyday page somewhere else, such as a weather page.",
    );
  return read(href);
}
