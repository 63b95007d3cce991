export * from "../db/town/browser.ts";
