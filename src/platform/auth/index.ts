export { sealer, type Sealer } from "./seal.ts";
