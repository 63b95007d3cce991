import { go, notYetRight, one, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { listProgrammes } from "../../programmes/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { changeSingleSignOn } from "../sign-in/single-sign-on/change-single-sign-on.ts";
import { singleSignOnOf } from "../sign-in/single-sign-on/settings.ts";
import { SignInSettingsPage } from "./pages/sign-in-settings-page.tsx";
import { readSignInSettings, signInSettingsAsTyped } from "./read-sign-in-settings.ts";

const title = "Single sign-on";

async function draw(
  asked: Asked,
  { typed, problems = noProblems }: { typed?: Asked["typed"]; problems?: Problems } = {},
): Promise<Answer> {
  const setting = singleSignOnOf(asked.organisation);
  const body = (
    <SignInSettingsPage
      typed={typed ?? signInSettingsAsTyped(setting)}
      problems={problems}
      redirectUri={`${asked.origin}/sign-in/single-sign-on/back`}
      isOn={setting !== null}
      hasSecret={setting?.clientSecretSealed !== undefined}
      programmes={await listProgrammes(asked.db, asked.organisation.id)}
    />
  );
  const options = { current: "organisation" };
  return Object.keys(problems).length > 0 ? notYetRight(title, body, options) : page(title, body, options);
}

async function save(asked: Asked): Promise<Answer> {
  const { typed } = asked;
  if (one(typed, "act") === "take-away") {
    await changeSingleSignOn(asked, null);
    return go("/organisation?done=single-sign-on");
  }
  const programmes = await listProgrammes(asked.db, asked.organisation.id);
  const reading = readSignInSettings(
    typed,
    programmes.map(({ id }) => id),
  );
  const problems = reading.ok ? await changeSingleSignOn(asked, reading.value) : reading.problems;
  return problems ? draw(asked, { typed, problems }) : go("/organisation?done=single-sign-on");
}

export const signInSettingsRoutes: Route[] = [
  {
    method: "GET",
    path: "/organisation/single-sign-on",
    who: ["administrator"],
    records: "nothing",
    answer: (asked) => draw(asked),
  },
  {
    method: "POST",
    path: "/organisation/single-sign-on",
    who: ["administrator"],
    records: "organisation.single-sign-on-changed",
    answer: save,
  },
];
