import { Message } from './Message';

export function UnknownAddress() {
  return (
    <Message title="There is nothing at this address">
      The link may be cut short, or it may come from a newer version of Answerable. Your matrices are on the
      home page.
    </Message>
  );
}
