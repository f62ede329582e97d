import type { ResolvedDocument } from "../../document.ts";
import { EVENT_LEXICONS } from "../lexicons.ts";
import { makeScene, type Scene } from "./scene.ts";

const scenes = new WeakMap<ResolvedDocument["tokens"], Scene>();

/** The events' view of a document, made once for the events and the partnerships of the same document. */
export const sceneOf = (document: ResolvedDocument): Scene => {
  const known = scenes.get(document.tokens);
  if (known?.document === document) return known;
  const scene = makeScene(document, EVENT_LEXICONS);
  scenes.set(document.tokens, scene);
  return scene;
};
