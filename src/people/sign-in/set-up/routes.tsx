import {
  go,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
} from "../../../platform/web/index.ts";
import { noProblems } from "../../../ui/index.ts";
import { newKey, stepOfCode } from "../code/one-time-code.ts";
import { aboutKey } from "../code/check-code.ts";
import { wrongCode } from "../code/code-form.tsx";
import { keepKey } from "../code/store.ts";
import { keepNewPasskey, newPasskeyOptions } from "../passkeys/make-passkey.ts";
import { problemWithPassword } from "../password/choose-password.ts";
import { hashPassword } from "../password/hash.ts";
import { keepPassword } from "../password/store.ts";
import { findNames } from "../store.ts";
import { ChooseWay, ConfirmApp, SetUpOver, StartSetUp } from "./pages.tsx";
import { beginSettingUp, findSettingUp, finishSettingUp, keepChosen, type SettingUp } from "./setting-up.ts";

const bare = { bare: true } as const;
const title = "Set up how you sign in";
const over = (): Answer => page(title, <SetUpOver />, { ...bare, status: 410 });

async function begin(asked: Asked): Promise<Answer> {
  return (await beginSettingUp(asked, asked.params["token"] ?? "")) ? go("/sign-in/setting-up") : over();
}

async function choose(asked: Asked): Promise<Answer> {
  return (await findSettingUp(asked)) ? page(title, <ChooseWay problems={noProblems} />, bare) : over();
}

async function choosePassword(asked: Asked): Promise<Answer> {
  const setting = await findSettingUp(asked);
  if (!setting) return over();
  const password = one(asked.typed, "password");
  const names = await asked.asSystem(() => findNames(asked.db, setting.personId));
  const own = [
    ...names.name.split(/\s+/),
    ...names.addresses.flatMap((address) => [address, address.split("@")[0] ?? ""]),
  ];
  const problem = problemWithPassword(password, own);
  if (problem) return notYetRight(title, <ChooseWay problems={{ password: problem }} />, bare);
  const keySealed = asked.sealer.seal(newKey(), aboutKey(setting.personId));
  await keepChosen(asked, setting, { passwordHash: await hashPassword(password), keySealed });
  return go("/sign-in/setting-up/code");
}

async function showApp(asked: Asked): Promise<Answer> {
  const setting = await findSettingUp(asked);
  if (!setting) return over();
  const app = await appOf(asked, setting);
  return app ? page(title, <ConfirmApp {...app} problems={noProblems} />, bare) : go("/sign-in/setting-up");
}

async function confirmApp(asked: Asked): Promise<Answer> {
  const setting = await findSettingUp(asked);
  if (!setting) return over();
  const { personId, chosen } = setting;
  const app = await appOf(asked, setting);
  const { passwordHash, keySealed } = chosen;
  if (!app || !passwordHash || !keySealed) return go("/sign-in/setting-up");
  const step = stepOfCode(app.secret, one(asked.typed, "code"), 0, asked.now);
  if (step === null) return notYetRight(title, <ConfirmApp {...app} problems={{ code: wrongCode }} />, bare);
  if (!(await finishSettingUp(asked, setting, "password and code"))) return over();
  await asked.asSystem(async () => {
    await keepPassword(asked.db, asked.organisation.id, personId, passwordHash, asked.now);
    await keepKey(
      asked.db,
      asked.organisation.id,
      personId,
      { sealed: keySealed, lastStep: step },
      asked.now,
    );
  });
  return go("/");
}

async function appOf(
  asked: Asked,
  { personId, chosen }: SettingUp,
): Promise<{ secret: string; label: string; issuer: string } | null> {
  const secret = chosen.keySealed ? asked.sealer.unseal(chosen.keySealed, aboutKey(personId)) : null;
  if (!secret) return null;
  const names = await asked.asSystem(() => findNames(asked.db, personId));
  return { secret, label: names.addresses[0] ?? names.name, issuer: asked.organisation.plainName };
}

async function passkeyOptions(asked: Asked): Promise<Answer> {
  const setting = await findSettingUp(asked);
  return setting ? newPasskeyOptions(asked, setting.personId) : over();
}

async function usePasskey(asked: Asked): Promise<Answer> {
  const setting = await findSettingUp(asked);
  if (!setting) return over();
  if (!(await keepNewPasskey(asked, setting.personId, one(asked.typed, "credential"))))
    return notYetRight(
      title,
      <ChooseWay
        problems={{
          passkey: "The passkey was not made, or it took too long. Try once more, or choose a password.",
        }}
      />,
      bare,
    );
  return (await finishSettingUp(asked, setting, "passkey")) ? go("/") : over();
}

const door = { who: "visitor", door: true, limit: { max: 60, seconds: 600 } } as const;

export const setUpRoutes: Route[] = [
  {
    ...door,
    method: "GET",
    path: "/sign-in/set-up/:token",
    records: "nothing",
    answer: (asked) => page(title, <StartSetUp token={asked.params["token"] ?? ""} />, bare),
  },
  { ...door, method: "POST", path: "/sign-in/set-up/:token", records: "sign-in.set-up-begun", answer: begin },
  { ...door, method: "GET", path: "/sign-in/setting-up", records: "nothing", answer: choose },
  { ...door, method: "POST", path: "/sign-in/setting-up", records: "nothing", answer: choosePassword },
  { ...door, method: "GET", path: "/sign-in/setting-up/code", records: "nothing", answer: showApp },
  {
    ...door,
    method: "POST",
    path: "/sign-in/setting-up/code",
    records: "sign-in.set-up-done",
    answer: confirmApp,
  },
  {
    ...door,
    method: "POST",
    path: "/sign-in/setting-up/passkey/options",
    records: "nothing",
    answer: passkeyOptions,
  },
  {
    ...door,
    method: "POST",
    path: "/sign-in/setting-up/passkey",
    records: "sign-in.set-up-done",
    answer: usePasskey,
  },
];
