<?php
/**
 * A block and a shortcode for each widget, and a pattern.
 *
 * @package PHT_Widgets
 */

namespace PHT_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Registers blocks and shortcodes.
 */
function register_widgets() {
	foreach ( widgets() as $name => $widget ) {
		register_block_type(
			"pht/$name",
			array(
				'api_version'           => 3,
				'title'                 => $widget['title'],
				'description'           => $widget['summary'],
				'category'              => HANDLE,
				'attributes'            => block_attributes( $widget ),
				'supports'              => array(
					'align' => array( 'wide', 'full' ),
					'html'  => false,
				),
				'editor_script_handles' => array( HANDLE . '-editor' ),
				'render_callback'       => function ( $attributes, $content ) use ( $name ) {
					return render_block_of( $name, $attributes, $content );
				},
			)
		);
		add_shortcode(
			'pht_' . str_replace( '-', '_', $name ),
			function ( $attributes, $content = '' ) use ( $name ) {
				return widget_markup( $name, (array) $attributes, (string) $content );
			}
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_widgets' );

/**
 * The attributes of a widget as those of a block.
 *
 * @param array $widget Of widgets().
 * @return array
 */
function block_attributes( $widget ) {
	$attributes = array(
		'lang'    => array( 'type' => 'string' ),
		// Whether the text in the block is the page's own, not ours.
		'ownText' => array( 'type' => 'boolean' ),
	);
	foreach ( $widget['attributes'] as $attribute => $rule ) {
		$type                     = 'flag' === $rule['kind'] ? 'boolean' : array( 'string', 'number' );
		$attributes[ $attribute ] = array( 'type' => $type );
	}
	return $attributes;
}

/**
 * A block on the page. What is saved in it is for the time after us.
 *
 * @param string $name       Name of the widget.
 * @param array  $attributes Attributes of the block.
 * @param string $content    What was saved: a division with the text.
 * @return string
 */
function render_block_of( $name, $attributes, $content ) {
	$own_text = '';
	if ( ! empty( $attributes['ownText'] ) ) {
		$own_text = preg_replace( '#^\s*<div[^>]*>|</div>\s*$#', '', $content );
	}
	$tag = widgets()[ $name ]['isInline'] ? 'p' : 'div';
	return sprintf(
		'<%1$s %2$s>%3$s</%1$s>',
		$tag,
		get_block_wrapper_attributes(),
		widget_markup( $name, $attributes, $own_text )
	);
}

/**
 * Our place in the list of blocks.
 *
 * @param array $categories Categories of blocks.
 * @return array
 */
function add_category( $categories ) {
	$ours = array(
		'slug'  => HANDLE,
		'title' => __( 'Hamstring tendon pain (PHT)', 'pht-widgets' ),
	);
	return array_merge( array( $ours ), $categories );
}
add_filter( 'block_categories_all', __NAMESPACE__ . '\add_category' );

/**
 * The whole guide as a pattern.
 */
function register_pattern() {
	register_block_pattern_category( HANDLE, array( 'label' => __( 'Hamstring tendon pain (PHT)', 'pht-widgets' ) ) );
	register_block_pattern(
		'pht/whole-page',
		array(
			'title'       => __( 'Whole page about PHT', 'pht-widgets' ),
			'description' => __( 'All that patients need to know, in one block.', 'pht-widgets' ),
			'categories'  => array( HANDLE ),
			'content'     => '<!-- wp:pht/care-guide /-->',
		)
	);
}
add_action( 'init', __NAMESPACE__ . '\register_pattern' );
