import {
  OperatorNode,
  PostgresDialect,
  PostgresQueryCompiler,
  PrimitiveValueListNode,
  type BinaryOperationNode,
} from "kysely";

/**
 * PostgreSQL as Kysely speaks it, but a list of values is one value: `id = any($1)` where Kysely writes `id in ($1, $2, …)`.
 * So a statement has one text however long its list is, and is remembered once (name-statements.ts).
 */
export class Dialect extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new Compiler();
  }
}

const asOne: Record<string, readonly [before: string, after: string]> = {
  in: [" = any(", ")"],
  "not in": [" <> all(", ")"],
};

class Compiler extends PostgresQueryCompiler {
  protected override visitBinaryOperation(node: BinaryOperationNode): void {
    const { leftOperand, operator, rightOperand } = node;
    const words = OperatorNode.is(operator) ? asOne[operator.operator] : undefined;
    if (!words || !PrimitiveValueListNode.is(rightOperand)) return super.visitBinaryOperation(node);
    const [before, after] = words;
    this.visitNode(leftOperand);
    this.append(before);
    this.appendValue([...rightOperand.values]);
    this.append(after);
  }
}
