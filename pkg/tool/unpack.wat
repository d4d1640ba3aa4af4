;; Reads what travels inside JavaScript: letters (`pkg/tool/src/letters.rs`), and a module in streams
;; (`pkg/tool/src/streams.rs`). This runs once, when a page or a program starts; in JavaScript, which then is interpreted,
;; it takes three times as long. `pkg/src/unpack.ts` calls it, `pkg/tool/unpack.js` assembles it.
;;
;; Memory: 0 what stands behind each instruction; 128 the bytes of the letters; 256 the text, which becomes bytes in place,
;; and behind them the module. All addresses below count from 256.
(module
  (memory (export "memory") 1)

  ;; For each instruction up to i64.const the stream in which what stands behind it is, four times its number; 1 for none.
  (data (i32.const 0)
    "\01\01\00\00\00\01\1c\01\01\01\01\01\08\08\08\01"
    "\0c\0c\01\01\01\01\01\01\01\01\01\01\01\01\01\01"
    "\10\10\10\00\00\01\01\01\14\14\14\14\14\14\14\14"
    "\14\14\14\14\14\14\14\14\14\14\14\14\14\14\14\00"
    "\00\18\20")

  ;; What stands for an instruction with its number, from 0xc5 on.
  (data (i32.const 68) "\41\00\41\01\0c\00\0c\01\0d\00\0d\01\20\00")

  ;; Where the next byte of the module goes.
  (global $end (mut i32) (i32.const 0))

  ;; The number of a letter: `#` is the first. A space stands for `<`, and `!` for the backslash.
  (func $letter (param $at i32) (result i32)
    (local $code i32)
    (if (result i32) (i32.gt_u (local.tee $code (i32.load8_u offset=256 (local.get $at))) (i32.const 34))
      (then (i32.sub (local.get $code) (i32.const 35)))
      (else (select (i32.const 57) (i32.const 25) (i32.gt_u (local.get $code) (i32.const 32))))))

  ;; Makes bytes of so many letters; how many those are.
  (func (export "letters") (param $length i32) (result i32)
    (local $at i32)
    (local $to i32)
    (local $byte i32)
    (local $own i32)
    (loop $alphabet
      ;; Which bytes have a letter of their own, six of them in a letter.
      (local.set $own (local.tee $byte (i32.const 0)))
      (loop $more
        (if
          (i32.and
            (i32.shr_u
              (call $letter (i32.add (local.get $at) (i32.div_u (local.get $byte) (i32.const 6))))
              (i32.rem_u (local.get $byte) (i32.const 6)))
            (i32.const 1))
          (then
            (i32.store8 offset=163 (local.get $own) (local.get $byte))
            (local.set $own (i32.add (local.get $own) (i32.const 1)))))
        (br_if $more (i32.lt_u (local.tee $byte (i32.add (local.get $byte) (i32.const 1))) (i32.const 256))))
      (i32.store8 (i32.const 160) (i32.load8_u (i32.const 188)))
      (i32.store8 (i32.const 161) (i32.load8_u (i32.const 220)))
      (local.set $at (i32.add (local.get $at) (i32.const 43)))
      (loop $more
        (if (i32.lt_u (local.get $at) (local.get $length))
          (then
            (local.set $byte (i32.load8_u offset=256 (local.get $at)))
            (if (i32.lt_u (local.get $byte) (i32.const 124))
              (then (local.set $byte (i32.load8_u offset=128 (local.get $byte))))
              (else
                ;; A prefix, and the letter behind it: another byte, or another alphabet.
                (local.set $byte
                  (i32.add
                    (i32.mul (i32.sub (local.get $byte) (i32.const 124)) (i32.const 92))
                    (call $letter (local.tee $at (i32.add (local.get $at) (i32.const 1))))))))
            (local.set $at (i32.add (local.get $at) (i32.const 1)))
            (br_if $alphabet (i32.gt_u (local.get $byte) (i32.const 255)))
            (i32.store8 offset=256 (local.get $to) (local.get $byte))
            (local.set $to (i32.add (local.get $to) (i32.const 1)))
            (br $more)))))
    (local.get $to))

  ;; Copies a byte of a stream. The head tells where each stream begins; as it is read, that moves on.
  (func $byte (param $stream i32) (result i32)
    (local $at i32)
    (local $byte i32)
    (local.set $at (i32.load offset=256 (local.get $stream)))
    (i32.store offset=256 (local.get $stream) (i32.add (local.get $at) (i32.const 1)))
    (i32.store8 offset=256 (global.get $end) (local.tee $byte (i32.load8_u offset=256 (local.get $at))))
    (global.set $end (i32.add (global.get $end) (i32.const 1)))
    (local.get $byte))

  ;; Copies as many of them.
  (func $bytes (param $stream i32) (param $count i32)
    (loop $more
      (if (local.get $count)
        (then
          (drop (call $byte (local.get $stream)))
          (local.set $count (i32.sub (local.get $count) (i32.const 1)))
          (br $more)))))

  ;; Copies a number in LEB128.
  (func $number (param $stream i32) (result i32)
    (local $byte i32)
    (local $number i32)
    (local $shift i32)
    (loop $more
      (local.set $number
        (i32.or
          (local.get $number)
          (i32.shl
            (i32.and (local.tee $byte (call $byte (local.get $stream))) (i32.const 127))
            (local.get $shift))))
      (local.set $shift (i32.add (local.get $shift) (i32.const 7)))
      (br_if $more (i32.gt_u (local.get $byte) (i32.const 127))))
    (local.get $number))

  ;; Copies an instruction, with what stands behind it.
  (func $instruction
    (local $instruction i32)
    (local $stream i32)
    (if (i32.gt_u (local.tee $instruction (call $byte (i32.const 0))) (i32.const 0x42))
      (then
        (if (i32.eq (local.get $instruction) (i32.const 0xfc))
          ;; Behind memory.copy there are two bytes, behind memory.fill one, behind conversions none.
          (then
            (if (i32.gt_u (local.tee $instruction (call $byte (i32.const 0))) (i32.const 9))
              (then (call $bytes (i32.const 0) (i32.sub (i32.const 12) (local.get $instruction))))))
          (else
            (if (i32.gt_u (local.get $instruction) (i32.const 0xc4))
              (then
                (i32.store16 offset=255
                  (global.get $end)
                  (i32.load16_u (i32.sub (i32.shl (local.get $instruction) (i32.const 1)) (i32.const 326))))
                (global.set $end (i32.add (global.get $end) (i32.const 1)))))))
        (return)))
    (if (i32.eq (local.tee $stream (i32.load8_u (local.get $instruction))) (i32.const 1))
      (then (return)))
    ;; An alignment is not told.
    (if (i32.eq (local.get $stream) (i32.const 0x14))
      (then
        (i32.store8 offset=256 (global.get $end) (i32.const 0))
        (global.set $end (i32.add (global.get $end) (i32.const 1)))))
    ;; A constant that is long.
    (if (i32.eq (local.get $instruction) (i32.const 0x06))
      (then (i32.store8 offset=255 (global.get $end) (i32.const 0x41))))
    (if (i32.eq (local.get $instruction) (i32.const 0x0e))
      ;; br_table
      (then (call $bytes (local.get $stream) (i32.add (call $number (local.get $stream)) (i32.const 1))))
      (else
        (drop (call $number (local.get $stream)))
        ;; The table of call_indirect.
        (call $bytes (local.get $stream) (i32.eq (local.get $instruction) (i32.const 0x11))))))

  ;; Puts a module together behind its streams, which have that length; where it ends.
  (func (export "streams") (param $length i32) (result i32)
    (local $start i32)
    (local $count i32)
    (local $next i32)
    (local $tail i32)
    ;; What stands before the functions.
    (memory.copy
      (i32.add (local.get $length) (i32.const 256))
      (i32.const 296)
      (local.tee $count (i32.sub (i32.load offset=256 (i32.const 0)) (i32.const 40))))
    (global.set $end (i32.add (local.get $length) (local.get $count)))
    ;; The functions, as long as there are bodies.
    (local.set $tail (i32.load offset=256 (i32.const 8)))
    (loop $function
      (if (i32.lt_u (i32.load offset=256 (i32.const 4)) (local.get $tail))
        (then
          (local.set $start (global.get $end))
          (global.set $end (i32.add (global.get $end) (i32.const 3)))
          (local.set $count (call $byte (i32.const 4)))
          (loop $locals
            (if (local.get $count)
              (then
                (drop (call $number (i32.const 4)))
                (drop (call $byte (i32.const 4)))
                (local.set $count (i32.sub (local.get $count) (i32.const 1)))
                (br $locals))))
          ;; Up to the end of the outermost block: block, loop and if open one.
          (loop $more
            (local.set $next (i32.load8_u offset=256 (i32.load offset=256 (i32.const 0))))
            (call $instruction)
            (br_if $more
              (i32.ge_s
                (local.tee $count
                  (i32.sub
                    (i32.add (local.get $count) (i32.lt_u (i32.sub (local.get $next) (i32.const 2)) (i32.const 3)))
                    (i32.eq (local.get $next) (i32.const 0x0b))))
                (i32.const 0))))
          ;; How long it is, in three bytes of LEB128.
          (local.set $count (i32.sub (i32.sub (global.get $end) (local.get $start)) (i32.const 3)))
          (i32.store16 offset=256
            (local.get $start)
            (i32.or
              (i32.add (local.get $count) (i32.and (local.get $count) (i32.const -128)))
              (i32.const 0x8080)))
          (i32.store8 offset=258 (local.get $start) (i32.shr_u (local.get $count) (i32.const 14)))
          (br $function))))
    ;; What stands behind them.
    (memory.copy
      (i32.add (global.get $end) (i32.const 256))
      (i32.add (local.tee $tail (i32.load offset=256 (i32.const 36))) (i32.const 256))
      (local.tee $count (i32.sub (local.get $length) (local.get $tail))))
    (i32.add (global.get $end) (local.get $count))))
