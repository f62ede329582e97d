import type { ResolvedDocument } from "../document.ts";
import type { EventEntry } from "../records/schema.ts";
import { entriesOf } from "./engine/entries.ts";
import { findCandidates } from "./engine/find-candidates.ts";
import { sceneOf } from "./engine/scene-of.ts";
import { tellStory } from "./engine/story.ts";
import { TYPE_RULES } from "./rules.ts";

/** Finds the events of a document; one entry an event. */
export const extractEvents = (document: ResolvedDocument): readonly EventEntry[] => {
  const scene = sceneOf(document);
  const told = scene.sentences
    .filter(({ sentence }) => sentence.kind !== "credit")
    .map((sentence) => findCandidates(scene, sentence));
  return entriesOf(scene, tellStory(scene, told, TYPE_RULES, scene.home));
};
