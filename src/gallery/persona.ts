/** Somebody of the demo town in one of her roles. */
export type Persona = {
  personId: string;
  rolePeriodId: string;
  name: string;
  role: string;
  programme: string | null;
  organisation: string;
};
