import type { Store } from "../store/store.ts";
import type { PoliteClient } from "./polite-client.ts";

/** What happens to an address, for the user. */
export interface AddressEvent {
  readonly source: string;
  readonly uri: string;
  readonly outcome: "new" | "changed" | "unchanged" | "duplicate" | "vanished" | "failed" | "would-fetch";
  readonly code?: string;
  readonly message?: string;
}

/** Something that kept a source from being read whole. */
export interface Trouble {
  readonly url: string;
  readonly code: string;
  readonly message: string;
}

/** What collecting needs. */
export interface Collecting {
  readonly client: PoliteClient;
  readonly store: Store;
  /** The number of the run. */
  readonly run: number;
  /** Where paths of folders begin. */
  readonly cwd: string;
  readonly since: string | null;
  readonly isDry: boolean;
  /** Units: bytes. */
  readonly limit: number;
  readonly onEvent: (event: AddressEvent) => void;
  readonly signal: AbortSignal;
}
