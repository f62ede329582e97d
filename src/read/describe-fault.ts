/** What the operating system's codes mean to a user. */
const MEANINGS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOENT: "there is no such file or folder",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is not a folder",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "its name is too long",
  EMFILE: "too many files are open",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EROFS: "the file system is read-only",
  EIO: "the disk reports an error",
  EEXIST: "something of that name stands in the way",
  ENOTFOUND: "no such host is known",
  EAI_AGAIN: "the name server does not answer",
  ECONNREFUSED: "the host refuses the connection",
  ECONNRESET: "the host closed the connection",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  ETIMEDOUT: "the host does not answer in time",
  UND_ERR_CONNECT_TIMEOUT: "the host does not answer in time",
  UND_ERR_HEADERS_TIMEOUT: "the host does not answer in time",
  UND_ERR_BODY_TIMEOUT: "the page stopped half way",
  UND_ERR_SOCKET: "the host closed the connection",
};

/** The code of an operating system or network fault, also of one inside (`cause`, `errors`). */
export const codeOf = (fault: unknown): string | undefined => {
  if (typeof fault !== "object" || fault === null) return undefined;
  if ("code" in fault && typeof fault.code === "string" && fault.code in MEANINGS) return fault.code;
  if ("cause" in fault && fault.cause !== undefined) return codeOf(fault.cause) ?? ownCode(fault);
  if ("errors" in fault && Array.isArray(fault.errors)) return codeOf(fault.errors[0]) ?? ownCode(fault);
  return ownCode(fault);
};

const ownCode = (fault: object): string | undefined =>
  "code" in fault && typeof fault.code === "string" ? fault.code : undefined;

/** Says in a few words what went wrong, without a stack. */
export const describeFault = (fault: unknown): string => {
  const code = codeOf(fault);
  const meaning = code === undefined ? undefined : MEANINGS[code];
  if (meaning !== undefined) return meaning;
  const inner = fault instanceof Error && fault.cause instanceof Error ? fault.cause : fault;
  const message = inner instanceof Error ? inner.message : String(inner);
  return message.split("\n", 1)[0] ?? message;
};
