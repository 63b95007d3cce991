import { createContext } from "react";

/** The token every form carries, given once by the frame. */
export const FormToken = createContext("");
