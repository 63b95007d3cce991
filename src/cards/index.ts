export { cardsFor, cardsForToday, type Fitting } from "./cards-for.ts";
export { cardContents } from "./contents.ts";
export { cardsMark } from "./cards-mark.ts";
export type { FindSituation } from "./help-now.tsx";
export { CardBody } from "./pages/card-body.tsx";
export { CardsBeside } from "./pages/cards-beside.tsx";
export { cardRoutes } from "./routes.ts";
export { situationOf, unknownSituation, type Situation } from "./situation.ts";
