import type { ReactElement } from "react";
import { Back, Reading, Title } from "../../../ui/index.ts";

/** This programme does not take requests: why, and where to go instead. */
export const NotHerePage = ({ name, at, why }: { name: string; at: string; why: string }): ReactElement => (
  <Reading>
    <Back to={at}>{name}</Back>
    <Title above={name}>You cannot ask for this here</Title>
    <p>{why}</p>
    <p>
      <a className="al-tap" href="/offers">
        See all support
      </a>{" "}
      <a className="al-tap" href="/help">
        Numbers to call
      </a>
    </p>
  </Reading>
);
