/** Names and other text. */
import { z } from "zod";

const control = /[\u0000-\u001f\u007f]/;
/** Half of a character: UTF-8 cannot carry it, so it would come back as another one. */
const loneSurrogate = /\p{Surrogate}/u;

/** A name of 1 to `maximum` characters, without control characters and without space at either end. */
export function name(maximum = 100) {
  return z
    .string()
    .min(1, "is empty")
    .max(maximum, `is longer than ${maximum} characters`)
    .refine((text) => !control.test(text), "holds a control character")
    .refine((text) => !loneSurrogate.test(text), "holds half of a surrogate pair")
    .refine((text) => text === text.trim(), "starts or ends with white space");
}

/** Free text of any kind, line breaks included, but for the null character. */
export function freeText() {
  return z
    .string()
    .refine((text) => !text.includes("\u0000"), "holds a null character")
    .refine((text) => !loneSurrogate.test(text), "holds half of a surrogate pair");
}

/** Whether two names are the same to Windows. */
export function sameName(left: unknown, right: unknown): boolean {
  return typeof left === "string" && typeof right === "string"
    ? left.toLowerCase() === right.toLowerCase()
    : left === right;
}
