import type { ReactElement, ReactNode } from "react";

const Door = ({ title, children }: { title: string; children: ReactNode }): ReactElement => (
  <div className="al-door">
    <h1 className="nhsuk-heading-l">{title}</h1>
    {children}
    <p>
      <a className="al-tap" href="/sign-in">
        Sign in another way
      </a>
    </p>
  </div>
);

const Again = ({ name }: { name: string }): ReactElement => (
  <p>
    <a className="al-tap" href="/sign-in/single-sign-on" data-turbo="false">
      {name}
    </a>
  </p>
);

export const ProviderAwayPage = ({ name }: { name: string }): ReactElement => (
  <Door title="That sign-in does not answer just now">
    <p>
      It belongs to your organisation, not to us. Try again in a minute, or sign in another way: a link to
      your email works for most people.
    </p>
    <Again name={name} />
  </Door>
);

export const CameBackEmpty = ({ name }: { name: string }): ReactElement => (
  <Door title="You are not signed in yet">
    <p>
      You came back without signing in, or it took longer than a quarter of an hour. Start again from here.
    </p>
    <Again name={name} />
  </Door>
);

export const NotKnownYet = (): ReactElement => (
  <Door title="We do not know you here yet">
    <p>
      You signed in, and there is no account here with your address. Ask the coordinator you work with to add
      you, with the address you use at work.
    </p>
  </Door>
);

export const AnotherAccount = (): ReactElement => (
  <Door title="This address belongs to another account">
    <p>
      Somebody signs in here with the same address and another account. If both are you, ask your
      administrator to put them together.
    </p>
  </Door>
);
