import { Fragment, type ReactElement, type ReactNode } from "react";
import { Nothing, Reading, Title } from "../../../ui/index.ts";

export type FrontView = {
  name: string;
  purpose: string;
  /** As others here know whoever looks; null for those who look after the space. */
  handle: string | null;
  parts: readonly ReactNode[];
};

/** The front of a space: what it is, and beneath it what each part has to say. */
export const FrontPage = ({ name, purpose, handle, parts }: FrontView): ReactElement => (
  <Reading>
    <Title above={handle === null ? undefined : `You are ${handle} here`}>{name}</Title>
    {purpose !== "" && <p>{purpose}</p>}
    <div className="al-stack">
      {parts.map((part, place) => (
        <Fragment key={place}>{part}</Fragment>
      ))}
      {parts.every((part) => part === null) && (
        <Nothing>What people write to each other will be here.</Nothing>
      )}
    </div>
  </Reading>
);
