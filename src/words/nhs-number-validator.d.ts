declare module "nhs-number-validator" {
  /** Whether the ten digits end in their check digit. */
  const validator: { validate(digits: string): boolean };
  export default validator;
}
