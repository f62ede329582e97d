import { z } from "zod";
import { recordSchema, rejectionSchema } from "./schema.ts";

/** A name, not an address: the schema comes with the package. */
const ID = "urn:kronika:record:1";

/** The JSON Schema 2020-12 of records, generated from the zod schema; rejections stand under `$defs`. */
export const jsonSchema = (): object => {
  const { $schema, ...record } = z.toJSONSchema(recordSchema, { target: "draft-2020-12" });
  const { $schema: _, ...rejection } = z.toJSONSchema(rejectionSchema, { target: "draft-2020-12" });
  return { $schema, $id: ID, title: "Kronika record, version 1", ...record, $defs: { rejection } };
};
