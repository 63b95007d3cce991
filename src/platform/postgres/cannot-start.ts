/** The database could not be started. The message is a plain paragraph for whoever typed `npm start`: what and what to do. */
export class CannotStart extends Error {
  override name = "CannotStart";
}
