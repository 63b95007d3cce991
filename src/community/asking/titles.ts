/** The professions whose members advise on health here (C13); what is none of these is experience, not advice. */
export const titles = [
  "Midwife",
  "Health visitor",
  "Doctor",
  "Nurse",
  "Infant feeding specialist",
  "Dentist",
  "Dietitian",
  "Pharmacist",
  "Physiotherapist",
  "Psychologist",
] as const;
export type ProfessionalTitle = (typeof titles)[number];
export const isTitle = (title: string): title is ProfessionalTitle =>
  (titles as readonly string[]).includes(title);
