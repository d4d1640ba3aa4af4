<?php
// Quitus in PHP, by FFI: the native library, no process and no server in between.
//
//     $quitus = new Quitus('…/libquitus_c.so', '…/quitus.h');
//     $report = $quitus->check('obapi.intervention', $json, ['now' => time() * 1000, 'locale' => 'fr']);
//
// FFI must be allowed: on the command line it is, in a web server `ffi.enable` is `preload` by default, which takes FFI from
// preloaded files only (docs/c.md).

declare(strict_types=1);

/** A mistake of the caller, such as an unknown kind or option, is an InvalidArgumentException that names it. */
final class Quitus
{
    private FFI $library;

    public function __construct(string $library, string $header)
    {
        $text = file_get_contents($header);
        if ($text === false) {
            throw new RuntimeException("$header cannot be read");
        }
        // PHP reads declarations, but neither # nor extern "C".
        $this->library = FFI::cdef(preg_replace('/^(#.*|extern "C" \{|\})$/m', '', $text), $library);
    }

    public function version(): string
    {
        return $this->library->quitus_version();
    }

    /** @return list<string> */
    public function kinds(): array
    {
        return json_decode($this->answered($this->library->quitus_kinds())['text'], flags: JSON_THROW_ON_ERROR);
    }

    public function isValid(string $kind, string $text, array $options = []): bool
    {
        $given = self::json($options);
        $status = $this->library->quitus_is_valid($kind, $text, strlen($text), $given, strlen($given));
        // Below zero there is no verdict; a check says why.
        return $status < 0 ? $this->check($kind, $text, $options)['ok'] : $status === 1;
    }

    /** @return array{ok: bool, omitted: int, issues: list<array>, text: string} The text is the normal form. */
    public function check(string $kind, string $text, array $options = []): array
    {
        return $this->asked('quitus_check', $kind, $text, $options);
    }

    /** The same with the mended text; `applied` lists what is gone. */
    public function fix(string $kind, string $text, array $options = []): array
    {
        return $this->asked('quitus_fix', $kind, $text, $options);
    }

    /** The same with the payload that was built. */
    public function build(string $kind, array $draft, array $options = []): array
    {
        return $this->asked('quitus_build', $kind, self::json($draft), $options);
    }

    /** The same of lines, with `rejects`, the refused ones as they were. */
    public function checkLines(string $kind, string $text, array $options = []): array
    {
        return $this->asked('quitus_check_lines', $kind, $text, $options);
    }

    private function asked(string $verb, string $kind, string $text, array $options): array
    {
        $given = self::json($options);
        $answer = $this->answered($this->library->$verb($kind, $text, strlen($text), $given, strlen($given)));
        $report = json_decode($answer['report'], true, flags: JSON_THROW_ON_ERROR);
        unset($answer['report']);
        return $report + $answer;
    }

    /** Copies what an answer says and gives it back. */
    private function answered(FFI\CData $answer): array
    {
        try {
            $read = fn (FFI\CData $text): string => FFI::string($text->data, $text->size);
            $report = $read($answer->report);
            if ($answer->status < 0) {
                $said = json_decode($report, true);
                throw isset($said['mistake']) ? new InvalidArgumentException($said['mistake']) : new RuntimeException($report);
            }
            return ['text' => $read($answer->text), 'report' => $report, 'rejects' => $read($answer->rejects)];
        } finally {
            $this->library->quitus_free($answer);
        }
    }

    /** An empty array of PHP is an object as well as a list. */
    private static function json(array $value): string
    {
        $flags = JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES;
        return $value === [] ? '{}' : json_encode($value, $flags);
    }
}
