import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from "openid-client";
import { z } from "zod";
import { go, notFound, one, page, type Answer, type Asked, type Route } from "../../../platform/web/index.ts";
import { letIn } from "../let-in.tsx";
import { beginStep, currentStep, endStep } from "../step/step.ts";
import { whereNext } from "../where-next.ts";
import { identify } from "./identify.ts";
import { AnotherAccount, CameBackEmpty, NotKnownYet, ProviderAwayPage } from "./pages.tsx";
import { askProvider, ProviderAway, providerOf } from "./provider.ts";
import { whatItSays, type Said } from "./said.ts";
import { aboutSecret, singleSignOnOf, type SingleSignOn } from "./settings.ts";

const bare = { bare: true } as const;
const minutes = 15;
const back = "/sign-in/single-sign-on/back";
const trip = z.object({ nonce: z.string(), verifier: z.string(), state: z.string(), next: z.string() });

function settingOf(asked: Asked): SingleSignOn {
  const setting = singleSignOnOf(asked.organisation);
  if (!setting)
    throw notFound("There is no sign-in of another organisation here. Use a link, a password or a passkey.");
  return setting;
}

const configurationOf = (asked: Asked, setting: SingleSignOn): Promise<Configuration> =>
  providerOf(
    setting,
    setting.clientSecretSealed
      ? asked.sealer.unseal(setting.clientSecretSealed, aboutSecret(asked.organisation.id))
      : null,
    asked.now,
  );

/** Sends the browser to the provider, with what ties its coming back to this browser. */
async function start(asked: Asked): Promise<Answer> {
  const setting = settingOf(asked);
  try {
    const configuration = await configurationOf(asked, setting);
    const [nonce, verifier, state] = [randomNonce(), randomPKCECodeVerifier(), randomState()];
    await beginStep(asked, "single-sign-on", {
      personId: null,
      minutes,
      secret: { nonce, verifier, state, next: whereNext(one(asked.query, "then")) ?? "/" },
    });
    const to = buildAuthorizationUrl(configuration, {
      ...setting.extra,
      redirect_uri: asked.origin + back,
      scope: setting.scopes,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      nonce,
      state,
    });
    return go(to.href);
  } catch (error) {
    return awayOr(error, setting);
  }
}

/** The browser is back: the code is exchanged, checked in every way the library knows, and the person found. */
async function comeBack(asked: Asked): Promise<Answer> {
  const setting = settingOf(asked);
  const step = await currentStep(asked, "single-sign-on");
  if (step) await endStep(asked, "single-sign-on", step);
  const kept = trip.safeParse(step?.secret);
  if (!kept.success || one(asked.query, "code") === "")
    return page("Sign in", <CameBackEmpty name={setting.name} />, { ...bare, status: 400 });
  try {
    const said = await exchange(asked, setting, kept.data);
    if (!said) return page("Sign in", <CameBackEmpty name={setting.name} />, { ...bare, status: 400 });
    const found = await asked.asSystem(() => identify(asked, said, setting));
    if (found.kind === "unknown") return page("Sign in", <NotKnownYet />, { ...bare, status: 403 });
    if (found.kind === "another account")
      return page("Sign in", <AnotherAccount />, { ...bare, status: 403 });
    return await letIn(asked, {
      personId: found.personId,
      how: "single sign-on",
      strong: said.strong,
      thenTo: kept.data.next,
    });
  } catch (error) {
    return awayOr(error, setting);
  }
}

async function exchange(
  asked: Asked,
  setting: SingleSignOn,
  kept: z.infer<typeof trip>,
): Promise<Said | null> {
  const configuration = await configurationOf(asked, setting);
  const here = new URL(`${back}?${new URLSearchParams(asked.query as Record<string, string>)}`, asked.origin);
  return askProvider(async () => {
    const tokens = await authorizationCodeGrant(configuration, here, {
      pkceCodeVerifier: kept.verifier,
      expectedNonce: kept.nonce,
      expectedState: kept.state,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) return null;
    const more =
      setting.claimForEmail in claims
        ? {}
        : await fetchUserInfo(configuration, tokens.access_token, claims.sub).catch(() => ({}));
    return whatItSays({ ...more, ...claims }, setting);
  }).catch((error: unknown) => {
    // a refused code, a wrong nonce, a forged state: it is not her, as far as we can tell; a network that failed is another thing
    if (error instanceof TypeError || isTimeout(error) || error instanceof ProviderAway)
      throw new ProviderAway("no answer", { cause: error });
    return null;
  });
}

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "OAUTH_TIMEOUT";

function awayOr(error: unknown, setting: SingleSignOn): Answer {
  if (!(error instanceof ProviderAway)) throw error;
  return page("Sign in", <ProviderAwayPage name={setting.name} />, { ...bare, status: 503 });
}

const often = { max: 60, seconds: 600 };

export const singleSignOnRoutes: Route[] = [
  {
    method: "GET",
    path: "/sign-in/single-sign-on",
    who: "visitor",
    records: "nothing",
    door: true,
    limit: often,
    answer: start,
  },
  {
    method: "GET",
    path: back,
    who: "visitor",
    records: "sign-in.single-sign-on",
    door: true,
    limit: often,
    answer: comeBack,
  },
];
