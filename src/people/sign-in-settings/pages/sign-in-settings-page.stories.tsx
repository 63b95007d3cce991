import { longName } from "../../../ui/hard-names.ts";
import type { Story } from "../../../ui/index.ts";
import { signInSettingsAsTyped } from "../read-sign-in-settings.ts";
import { SignInSettingsPage } from "./sign-in-settings-page.tsx";

const view = {
  typed: signInSettingsAsTyped(null),
  problems: {},
  redirectUri: "https://alongside.example/sign-in/single-sign-on/back",
  isOn: false,
  hasSecret: false,
  programmes: [{ id: "b", name: longName }],
};

export const stories: Story[] = [
  {
    name: "Single sign-on, off",
    as: "administrator",
    current: "organisation",
    draw: () => <SignInSettingsPage {...view} />,
  },
  {
    name: "Single sign-on, on and not yet right",
    as: "administrator",
    current: "organisation",
    draw: () => (
      <SignInSettingsPage
        {...view}
        isOn
        hasSecret
        problems={{ issuer: "Enter the provider’s address as it gives it, beginning with https://." }}
      />
    ),
  },
];
