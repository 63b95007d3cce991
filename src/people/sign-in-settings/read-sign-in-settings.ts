import { one, type Typed } from "../../platform/web/index.ts";
import type { SingleSignOn, SingleSignOnTyped } from "../sign-in/single-sign-on/settings.ts";

export type SignInSettingsReading =
  | { ok: true; value: SingleSignOnTyped }
  | { ok: false; problems: Record<string, string> };

const clientAuths = ["secret", "private-key", "none"] as const;
const strengths = ["always", "when it says so", "never"] as const;
const firstRoles = ["referrer", "professional", "supporter"] as const;
const domainShape = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

const listed = (text: string): string[] => text.split(/[\s,;]+/).filter((word) => word !== "");

/** The single sign-on page as typed. Refuses domains that are none, lines that name no value, and newcomers' roles without a programme. */
export function readSignInSettings(typed: Typed, programmeIds: readonly string[]): SignInSettingsReading {
  const problems: Record<string, string> = {};
  const allowedDomains = listed(one(typed, "allowedDomains")).map((domain) =>
    domain.toLowerCase().replace(/^@/, ""),
  );
  const strange = allowedDomains.find((domain) => !domainShape.test(domain));
  if (strange !== undefined)
    problems["allowedDomains"] =
      `“${strange.slice(0, 80)}” is not an email domain. Enter domains such as nhs.net, one a line.`;
  const extra = readExtra(one(typed, "extra"));
  if (!extra)
    problems["extra"] =
      "Write each as a name, an equals sign and a value, one a line, such as acr_values=AAL2_OR_AAL3_ANY.";
  const role = firstRoles.find((each) => each === one(typed, "firstRole"));
  const programmeId = one(typed, "firstProgramme");
  if (role && !programmeIds.includes(programmeId))
    problems["firstProgramme"] = "Choose the programme newcomers come into.";
  const keyId = one(typed, "keyId").trim();
  if (keyId.length > 200) problems["keyId"] = "The key’s id must be 200 characters or fewer.";
  if (Object.keys(problems).length > 0 || !extra) return { ok: false, problems };
  return {
    ok: true,
    value: {
      name: one(typed, "name").trim(),
      issuer: one(typed, "issuer").trim(),
      clientId: one(typed, "clientId").trim(),
      clientAuth: clientAuths.find((each) => each === one(typed, "clientAuth")) ?? "secret",
      clientSecret: one(typed, "clientSecret"),
      ...(keyId ? { keyId } : {}),
      scopes: one(typed, "scopes").trim() || "openid profile email",
      claimForEmail: one(typed, "claimForEmail").trim() || "email",
      trustsEmail: one(typed, "trustsEmail") === "yes",
      allowedDomains,
      strong: strengths.find((each) => each === one(typed, "strong")) ?? "when it says so",
      extra,
      rolesOnFirstSignIn: role ? [{ role, programmeId }] : [],
    },
  };
}

function readExtra(text: string): Record<string, string> | null {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const pairs = lines.map((line) => /^([a-z_]{1,60})=(.{1,500})$/.exec(line));
  if (lines.length > 20 || pairs.some((pair) => pair === null)) return null;
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? "", pair?.[2] ?? ""]));
}

/** The setting as the form shows it; never the secret. */
export const signInSettingsAsTyped = (setting: SingleSignOn | null): Typed => ({
  name: setting?.name ?? "",
  issuer: setting?.issuer ?? "",
  clientId: setting?.clientId ?? "",
  clientAuth: setting?.clientAuth ?? "secret",
  keyId: setting?.keyId ?? "",
  scopes: setting?.scopes ?? "openid profile email",
  claimForEmail: setting?.claimForEmail ?? "email",
  trustsEmail: setting?.trustsEmail ? "yes" : "no",
  allowedDomains: (setting?.allowedDomains ?? []).join("\n"),
  strong: setting?.strong ?? "when it says so",
  extra: Object.entries(setting?.extra ?? {})
    .map(([name, value]) => `${name}=${value}`)
    .join("\n"),
  firstRole: setting?.rolesOnFirstSignIn[0]?.role ?? "",
  firstProgramme: setting?.rolesOnFirstSignIn[0]?.programmeId ?? "",
});
