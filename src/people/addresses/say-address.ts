import { sayPhone } from "../../words/phone.ts";
import type { Address } from "./store.ts";

/** A number or an address as people write it. */
export const sayAddress = ({ kind, value }: Pick<Address, "kind" | "value">): string =>
  kind === "phone" ? sayPhone(value) : value;
