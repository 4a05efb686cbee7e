import { Message } from './Message';

export function UnknownAddress() {
  return (
    <Message title="Page not found">
      The link may be incomplete, or from a newer version of Answerable. Your matrices are on the home page.
    </Message>
  );
}
