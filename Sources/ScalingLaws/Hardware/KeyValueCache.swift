/// What a running model remembers of the tokens before: a key and a value for each head and layer.
public enum KeyValueCache {
  /// *2 n n_kv d_head × bytes*: bytes a token, the 2 being key and value.
  ///
  /// - Parameters:
  ///   - layers: *n*.
  ///   - keyValueHeads: *n_kv*; fewer than the heads of the queries where they share.
  ///   - headWidth: *d_head*.
  ///   - bytesPerValue: 2 in 16 bits.
  /// - Returns: Bytes a token.
  public static func bytesPerToken(
    layers: Double, keyValueHeads: Double, headWidth: Double, bytesPerValue: Double = 2
  ) -> Double {
    2 * layers * keyValueHeads * headWidth * bytesPerValue
  }
}
