/** Above a long list of matrices: the search and the order. */
import { Select } from '../parts/Select';
import { TextField } from '../parts/TextField';
import styles from './DeviceList.module.css';
import { ORDER_NAMES, ORDERS, type Order } from './shownMatrices';

const CHOICES: readonly { readonly value: Order; readonly label: string }[] = ORDERS.map((value) => ({
  value,
  label: ORDER_NAMES[value],
}));

interface MatrixFinderProps {
  wanted: string;
  order: Order;
  onWanted(wanted: string): void;
  onOrder(order: Order): void;
}

export default function MatrixFinder({ wanted, order, onWanted, onOrder }: MatrixFinderProps) {
  return (
    <div className={styles.finding}>
      <TextField label="Find a matrix" value={wanted} onCommit={onWanted} live />
      <Select<Order> label="Sorted by" value={order} choices={CHOICES} onChange={onOrder} />
    </div>
  );
}
