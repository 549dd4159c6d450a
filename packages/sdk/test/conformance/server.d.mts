// Types of the fault server.
export interface ArrivedRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
  /** When it arrived, ms. */
  at: number;
}

export interface FaultServer {
  url: string;
  elsewhere: string;
  log(index: number): { requests: ArrivedRequest[]; elsewhere: number };
  arrival(index: number): Promise<void>;
  close(): void;
}

export function startFaultServer(): Promise<FaultServer>;
