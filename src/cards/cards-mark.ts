import { markOf } from "../content/index.ts";
import type { Doing } from "../platform/web/index.ts";
import { contentOf } from "./contents.ts";
import { allCards } from "./all-cards.ts";

/** What staff are told beside a list of cards when nobody here has checked some of them. One query. */
export const cardsMark = (doing: Doing): Promise<string | null> => markOf(doing, allCards.map(contentOf));
