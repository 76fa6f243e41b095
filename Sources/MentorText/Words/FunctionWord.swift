/// Words of the grammar alone that the program looks for by themselves; all others stand in `Resources`.
public enum FunctionWord {
  public static let and = FoldedHash.of("and")
  public static let it = FoldedHash.of("it")
  public static let had = FoldedHash.of("had")
}
