export interface Command {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface DispatchResult {
  readonly isSuccessful: boolean;
  readonly reasons: readonly string[];
}

export interface TransportService {
  sendMessage(message: unknown): Promise<void>;
  onNewMessage(client: string, listener: (message: unknown) => void): void;
  leave(client: string): void;
}
