-- Several acts under one name, agreed as any other rule.
ALTER TYPE "RuleKind" ADD VALUE 'macro';
