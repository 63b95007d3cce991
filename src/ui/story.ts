import type { ReactElement } from "react";
import type { Role } from "../words/roles.ts";

/** One state of a part or a page, for the gallery and for whatever looks at every state. Never drawn for people. */
export type Story = {
  /** What is so in this state, in words; its address is made from them. */
  name: string;
  draw(): ReactElement;
  /** Whose frame it stands in; a visitor's unless said. */
  as?: Role;
  /** She asked that the page does not say what this is. */
  homeSafe?: boolean;
  /** She asked for large print. */
  largePrint?: boolean;
  /** The navigation entry it belongs to. */
  current?: string;
  /** How many wait behind entries of the navigation, by their key. */
  counts?: Readonly<Record<string, number>>;
  /** Without navigation, like the door. */
  bare?: boolean;
};
